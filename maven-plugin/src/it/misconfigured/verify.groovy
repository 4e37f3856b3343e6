String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("<failOn>: expected one of error, warning, info, never, found 'eror'; did you mean 'error'?")
assert !log.contains('Checked 1 document')
