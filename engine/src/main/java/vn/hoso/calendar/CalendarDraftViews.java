package vn.hoso.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.recount.RecountWork;

/** A draft as whoever asks sees it. */
@Component
class CalendarDraftViews {

  private final CalendarYears years;
  private final Officials officials;
  private final RecountWork work;

  CalendarDraftViews(CalendarYears years, Officials officials, RecountWork work) {
    this.years = years;
    this.officials = officials;
    this.work = work;
  }

  CalendarDraftView of(CalendarDraft draft, CurrentUser reader) {
    return new CalendarDraftView(
        draft.id(),
        draft.unitId(),
        years.unitName(draft.unitId()),
        draft.version(),
        draft.state(),
        draft.days().stream().map(CalendarDraftView.DraftedDay::of).toList(),
        draft.by().stream().map(officials::name).sorted().toList(),
        draft.changedAt(),
        draft.recountId() == null ? null : work.progress(reader, draft.recountId()),
        actions(draft, reader));
  }

  private static List<String> actions(CalendarDraft draft, CurrentUser reader) {
    return switch (draft.state()) {
      case OPEN ->
          draft.days().isEmpty() || reader.isAmong(draft.by())
              ? List.of("save", "discard")
              : List.of("save", "discard", "publish");
      case PUBLISHED -> List.of("reverse");
      case DISCARDED -> List.of();
    };
  }
}
