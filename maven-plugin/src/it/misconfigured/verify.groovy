List<String> log = new File(basedir, 'build.log').readLines('UTF-8')

// One message each, and none of them is about findings.
[
  "known.json: no such file",
  "resolint.yml:1:1: unknown key 'severty'",
  "ligthouses.md: no such file or folder",
  "resolint.yml:1:15: ",
  "<failOn>: expected one of error, warning, info, never, found 'eror'; did you mean 'error'?",
  "resolint.yml:1:15: no rule pack 'reeds'",
  "<includes>: '*.[md' is not a pattern",
].each { message ->
  assert log.any { it.contains(message) } : message
}
assert log.count { it.contains('Failed to execute goal') } == 7
assert !log.any { it.contains('Resolutions are not as they should be') }
assert !log.any { it.contains('\tat org.resolint') }
