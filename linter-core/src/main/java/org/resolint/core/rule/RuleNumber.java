package org.resolint.core.rule;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number that a rule goes by and that users may change. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface RuleNumber {
  /** What users call it, in kebab-case. */
  String name();

  /** What it means, with its unit, one line without a final stop. */
  String summary();

  /** The number when the configuration says nothing else. */
  int value();

  /** The least that makes sense. */
  int least() default 0;

  /** The most that makes sense. */
  int most() default Integer.MAX_VALUE;
}
