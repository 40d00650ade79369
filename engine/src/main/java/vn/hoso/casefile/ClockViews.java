package vn.hoso.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoso.casefile.DossierView.ClockView;
import vn.hoso.clock.RunningClock;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.state.WholeDossier;

/** Says the clocks of a dossier in words. */
@Component
class ClockViews {

  private final Calendars calendars;
  private final Clock clock;

  ClockViews(Calendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  List<ClockView> of(WholeDossier state) {
    return state.clocks().stream().map(each -> view(each, state)).toList();
  }

  /** How long there is still, or by how much the day was missed; null where there is no day. */
  String remaining(WholeDossier state, LocalDate due) {
    return due == null
        ? null
        : remaining(calendars.version(state.calendarVersionId()), due, LocalDate.now(clock));
  }

  private static String remaining(WorkingCalendar calendar, LocalDate due, LocalDate today) {
    return AskersLanguage.isEnglish()
        ? WorkingDays.en(calendar, due, today)
        : WorkingDays.vi(calendar, due, today);
  }

  boolean late(LocalDate due, LocalDate on) {
    return due != null && (on == null ? LocalDate.now(clock) : on).isAfter(due);
  }

  private ClockView view(RunningClock each, WholeDossier state) {
    var deadline = each.deadline();
    boolean ended = each.endedOn() != null;
    return new ClockView(
        each.clock(),
        AskersLanguage.say(each.said()),
        deadline.due(),
        ended ? ClockView.State.ENDED : ClockView.State.valueOf(deadline.state().name()),
        ended || state.closedAt() != null ? null : remaining(state, deadline.due()),
        late(deadline.due(), each.endedOn()),
        AskersLanguage.isEnglish() ? each.sentences(Locale.ENGLISH) : each.sentences());
  }
}
