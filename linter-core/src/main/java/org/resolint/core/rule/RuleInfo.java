package org.resolint.core.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The public identity of a {@link Rule}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {
  /** {@code pack/defect} in kebab-case; names the defect, not the instruction. */
  String id();

  /** What the rule finds, one line without a final stop. */
  String summary();

  /** The severity when the configuration says nothing else. */
  Severity severity();

  /** The version that brought the rule. */
  String since();

  /** Whether the rule runs only when it is asked for. */
  boolean offByDefault() default false;

  /** Whether the rule runs only where a draft is held against agreed text. */
  boolean needsPrecedent() default false;

  /** Whether the rule offers fixes. */
  boolean fixable() default false;

  /** The numbers that it goes by and that users may change. */
  RuleNumber[] numbers() default {};
}
