String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[structure/wrong-terminator]')
assert log.contains('lighthouses.md:5:65: ')
assert log.contains('Resolutions are not as they should be')
