#!/bin/sh
# The command line of Baton on macOS. It may be linked to from anywhere: the program is found from where this file really lies.
here=$0
while [ -L "$here" ]; do
  next=$(readlink "$here")
  case $next in
    /*) here=$next ;;
    *) here=$(dirname "$here")/$next ;;
  esac
done
exec "$(cd "$(dirname "$here")/../../MacOS" && pwd)/Baton" "$@"
