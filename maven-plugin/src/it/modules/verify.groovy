List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
int second = log.findLastIndexOf { it.contains('Scanning for projects') }

// Each document once, in the innermost module that runs the goal.
['common.md': 'ERROR', 'unbound/moorings.md': 'ERROR', 'lighthouses.md': 'ERROR', 'ferries.md': 'WARN'].each { path, level ->
  assert log.findAll { it.contains(' ' + path + ':7:') }.size() == 1
  assert log.find { it.contains(' ' + path + ':7:') }.contains(level)
}
assert log.take(second).count { it.contains('Checked 2 documents, 0 unchanged') } == 2
assert log.take(second).count { it.contains('Checked 1 document, 0 unchanged') } == 1
assert log.take(second).count { it.contains('There are no resolutions in this project') } == 1
assert !new File(basedir, 'tools/target/resolint.json').exists()
assert !new File(basedir, 'unbound/target/resolint.json').exists()

// All modules write into one baseline.
assert log.drop(second).count { it.contains('Checked 2 documents, 2 unchanged, 4 known findings held back') } == 1
assert log.drop(second).count { it.contains('Checked 2 documents, 2 unchanged, 3 known findings held back') } == 1
assert log.drop(second).count { it.contains('Checked 1 document, 1 unchanged, 2 known findings held back') } == 1
String known = new File(basedir, 'known.json').getText('UTF-8')
assert ['common.md', 'unbound/moorings.md', 'coast/lighthouses.md', 'river/ferries.md'].every { path ->
  known.contains('"' + path + '"')
}
