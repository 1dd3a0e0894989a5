from bootcamp.cli import main

main()
