String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('The report is in ')
assert ['target/reports/resolint.html', 'target/site/resolint.html'].every { name ->
  String page = new File(basedir, name).getText('UTF-8')
  page.contains('structure/wrong-terminator') && page.contains('lighthouses.md') && page.contains('Last operative paragraph ends')
}
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('resolint.html')
