String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Checked 4 documents, 0 unchanged')
assert log.contains('would make 1 fix in 1 document')
assert log.contains('made 1 fix in 1 document')
assert log.contains('nothing fixed')
assert log.contains('Checked 4 documents, 3 unchanged')
assert log.contains('Checked 4 documents, 4 unchanged')
assert log.contains('resolint:report')

['buoys', 'lighthouses', 'piers'].each { name ->
  assert new File(basedir, name + '.md').text == text(name)
}
assert new File(basedir, 'ferries.md').text == text('ferries')
String diff = new File(basedir, 'target/fixes.diff').text
assert diff.contains('+2. Requests the Secretary-General to publish the registers every two years.')

String text(String noun) {
  return """The General Assembly,

Recalling its resolution 64/5 of 3 December 2009,

1. Invites Member States to keep a register of their ${noun};

2. Requests the Secretary-General to publish the registers every two years.
"""
}
