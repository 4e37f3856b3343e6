@echo off
rem Runs resolint. JAVA_HOME chooses the Java (17 or newer); RESOLINT_JAVA_OPTS is handed to it.
setlocal
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
if defined JAVA_HOME if not exist "%java%" goto nojava
if not defined JAVA_HOME (where /q java.exe || goto nojava)
rem From Java 19 on, classes that were loaded once are kept; before, the file is never made and does no harm.
set "kept=%LOCALAPPDATA%\resolint"
if not exist "%kept%" mkdir "%kept%" >nul 2>&1
set "engine="
if exist "%~dp0engine" set engine="-Dresolint.grammar=%~dp0engine"
rem A server runs for hours, so that the second compiler pays; memory that it does not need goes back.
set "tuning=-XX:TieredStopAtLevel=1"
if "%~1"=="lsp" set "tuning=-Xms32m -Xmx512m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
"%java%" -XX:+UseSerialGC %tuning% -XX:+IgnoreUnrecognizedVMOptions ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%kept%\resolint.jsa" ^
  -Xlog:disable -Xlog:all=error:stderr %RESOLINT_JAVA_OPTS% %engine% ^
  -cp "%~dp0lib\*" org.resolint.cli.Main %*
exit /b %ERRORLEVEL%
:nojava
echo resolint: no Java found; install a JDK 17 or set JAVA_HOME 1>&2
exit /b 2
