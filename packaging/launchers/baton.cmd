@echo off
rem The command line of Baton: waits until the program ends, and hands on what it says.
start "Baton" /b /wait "%~dp0..\Baton.exe" %*
exit /b %ERRORLEVEL%
