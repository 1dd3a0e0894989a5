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
