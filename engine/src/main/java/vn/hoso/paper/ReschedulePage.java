package vn.hoso.paper;

import java.util.Locale;
import vn.hoso.paper.RescheduleData.Reader;

/**
 * Paper 04 as its template prints it.
 *
 * @param dueOn the day promised last; null where it was promised once only
 */
record ReschedulePage(
    NoticePage notice,
    boolean person,
    String title,
    String upperTitle,
    String firstDueOn,
    String dueOn,
    String newDueOn,
    String cause,
    String office,
    String nextStep) {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  static ReschedulePage of(RescheduleData data) {
    boolean person = data.reader() == Reader.PERSON;
    var title = person ? "Văn bản xin lỗi" : "Báo cáo giải trình lý do chậm";
    return new ReschedulePage(
        NoticePage.of(data.notice()),
        person,
        title + " và hẹn lại ngày trả kết quả",
        title.toUpperCase(VIETNAMESE),
        PaperDates.dayWithWeekday(data.firstDueOn()),
        data.dueOn().equals(data.firstDueOn()) ? null : PaperDates.dayWithWeekday(data.dueOn()),
        PaperDates.dayWithWeekday(data.newDueOn()),
        data.cause(),
        data.office(),
        data.nextStep());
  }
}
