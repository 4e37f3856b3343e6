package org.resolint.core.engine;

import java.util.Map;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/**
 * A rule that runs.
 *
 * @param severity at what severity it reports
 * @param numbers what it goes by
 * @param <R> what kind of rule
 */
record Active<R>(RuleInfo info, R rule, Severity severity, Map<String, Integer> numbers) {}
