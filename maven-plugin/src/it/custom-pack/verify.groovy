String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Tests run: 5, Failures: 0/
assert log.contains('A reed has a bed')
assert log.contains('[terminology/deprecated-term]')
