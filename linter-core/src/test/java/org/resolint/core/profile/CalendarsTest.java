package org.resolint.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  private final Calendars calendars = Calendars.shipped();

  @Test
  void theAssemblysWindowRunsFromSeptemberToSeptember() {
    SessionDates session = calendars.gaSession(70).orElseThrow();
    assertThat(session.contains(LocalDate.of(2015, 9, 1))).isTrue();
    assertThat(session.contains(LocalDate.of(2016, 9, 30))).isTrue();
    assertThat(session.contains(LocalDate.of(2016, 10, 1))).isFalse();
    assertThat(session.verified()).isTrue();
    assertThat(calendars.gaSession(0)).isEmpty();
  }

  @Test
  void aCouncilSessionMayHaveSeveralParts() {
    SessionDates session = calendars.hrcSession(6).orElseThrow();
    assertThat(session.contains(LocalDate.of(2007, 12, 11))).isTrue();
    assertThat(session.contains(LocalDate.of(2007, 11, 1))).isFalse();
    assertThat(session.daysFrom(LocalDate.of(2007, 10, 1))).isEqualTo(3);
    assertThat(session.daysFrom(LocalDate.of(2008, 9, 28))).isGreaterThan(45);
  }

  @Test
  void saysHowWellADateIsKnown() {
    assertThat(calendars.hrcSession(54)).map(SessionDates::verified).contains(false);
    assertThat(calendars.hrcSession(13))
        .map(SessionDates::evidence)
        .contains(SessionDates.Evidence.ADOPTIONS);
    assertThat(calendars.hrcSession(13)).map(SessionDates::highestNumber).contains(27);
    assertThat(calendars.hrcSpecialSession(28)).isPresent();
    assertThat(calendars.hrcSession(999)).isEmpty();
  }

  @Test
  void knowsTheYearOfASecurityCouncilNumber() {
    assertThat(calendars.securityCouncilYear(1)).hasValue(1946);
    assertThat(calendars.securityCouncilYear(132)).hasValue(1959);
    assertThat(calendars.securityCouncilYear(1325)).hasValue(2000);
    assertThat(calendars.securityCouncilYear(2195)).hasValue(2014);
    assertThat(calendars.securityCouncilYear(2196)).hasValue(2015);
    assertThat(calendars.securityCouncilYear(2767)).hasValue(2024);
    assertThat(calendars.securityCouncilYear(2768)).isEmpty();
    assertThat(calendars.securityCouncilYear(0)).isEmpty();
  }
}
