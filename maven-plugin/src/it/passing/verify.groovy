String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Checked 1 document')
assert new File(basedir, 'target/resolint.json').getText('UTF-8').contains('"path": "lighthouses.md"')
assert new File(basedir, 'target/resolint.sarif').getText('UTF-8').contains('"version": "2.1.0"')
