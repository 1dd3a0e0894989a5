from bootcamp.words import Wording

PROBLEMS: dict[str, Wording] = {
    "document-failed": Wording(
        "“{document}” could not be laid out for print: {reason}",
        ("try --as docx or --as html; if the template is your own, compare it with the built-in one",),
        "A document is laid out page by page, and here that came to a stop. With a template of your own, the fault is "
        "usually in what differs from the built-in one. That one is used again as soon as you rename your own file.",
    ),
    "characters-replaced": Wording(
        "the typeface lacks these characters in “{document}”: {characters} – □ stands in their place",
        ("write them another way, or print as Word or HTML, where other typefaces step in",),
        "The toolkit brings typefaces for the European languages, Cyrillic, Greek, Arabic, Hebrew, Armenian, Georgian, "
        "Ethiopic, Devanagari, Tamil and Thai, but not for instance for Chinese or emoji. Characters that are missing "
        "become □, so that the rest can be printed.",
    ),
    "template-failed": Wording(
        "your own template cannot be used: {reason}",
        ("correct the line, or rename the file so that the built-in template is used",),
        "A file in the folder templates/ comes before the built-in one of the same name. It may also just build on it: "
        'its first line is then {% extends "bootcamp/programme.md.j2" %}.',
    ),
    "template-missing": Wording(
        "there is no template named “{template}”",
        ("correct the name; those built in begin with bootcamp/",),
        'A template can build on another: {% extends "bootcamp/programme.md.j2" %} refers to the built-in one.',
    ),
    "template-not-text": Wording(
        "the template is not saved as UTF-8",
        ("save it as UTF-8: in Notepad under Save as, Encoding, UTF-8",),
    ),
    "template-package": Wording(
        "the template asks for the package “{package}”, which would have to be fetched from the network",
        ("take the line out; style.typ has colours, tags and page heads",),
        "The toolkit never uses the network, and a print must be repeatable in ten years. So templates can only use "
        'what comes with it: #import "style.typ": *.',
    ),
    "template-too-much": Wording(
        "the template would take too long or become too large, so it was stopped; nothing is written",
        ("look for a loop that does not end, or a text that keeps growing",),
        "A template of your own has its limits: a million repetitions, five million characters, ten seconds and three "
        "gigabytes of memory. That is many times what the largest document needs.",
    ),
    "template-link": Wording(
        "the file is a link to another place and is not used as a template",
        ("put the file itself in the folder templates/ instead of the link",),
        "A template must lie in the process folder itself. Otherwise a print could come to show files that do not "
        "belong to the process.",
    ),
    "templates-not-accepted": Wording(
        "the process folder {folder} has templates of its own that you have not accepted, or that have changed since: "
        "{files}",
        ('look them through, and then accept them with: bootcamp templates --accept --in "{folder}"',),
        "Templates decide what the papers say. So when a folder comes from others, it is you who says yes to them "
        "first. This holds for you on this computer for as long as none of the templates is changed, also when the "
        "folder is moved or copied. bootcamp templates shows which there are. If you would rather use the built-in "
        "ones, rename the folder templates/.",
    ),
    "no-settings-folder": Wording(
        "this cannot be remembered, because this user has no home folder on the computer",
        ("name a folder for it in the environment variable BOOTCAMP_SETTINGS",),
    ),
    "block-unknown": Wording(
        "the template wants to place “{name}”, which this document does not have",
        ("what can be placed here: {known}",),
        'Tables and charts are placed by name: {{ place("programme") }}. Which names there are depends on the '
        "document.",
    ),
    "edited-kept": Wording(
        "“{file}” has been edited since it was printed and was left alone; the new version is “{beside}”",
        ("take an Excel sheet back with bootcamp take; otherwise edit the plan, or rename your file, and print again",),
        "A print that somebody has edited is never overwritten. The new version lies beside it with .new in its name: "
        "programme.new.docx. If you want only the new one, delete the edited one and print again.",
    ),
}
