package vn.hoso.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.digest.Digest.Line;
import vn.hoso.digest.Digest.Part;
import vn.hoso.shared.HosoClock;

/** The letters, in Vietnamese: they go to officials, outside of any request. */
final class DigestWords {

  static final String CODE_SUBJECT = "HoSo: mã xác nhận địa chỉ thư điện tử";

  /** As the page calls itself. */
  static final String PAGE = "Mật khẩu và thư nhắc việc";

  private static final ZoneId ZONE = HosoClock.ZONE;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

  private DigestWords() {}

  static String code(String code) {
    return """
    Kính gửi đồng chí,

    Địa chỉ này vừa được khai trong HoSo để nhận thư nhắc việc. Mã xác nhận là:

        %s

    Đồng chí nhập mã ở mục “%s” trong HoSo. Mã dùng được trong 24 giờ.

    Nếu đồng chí không khai địa chỉ này, xin bỏ qua thư: khi chưa có mã, HoSo không gửi gì thêm tới đây.
    """
        .formatted(code, PAGE);
  }

  static String subject(Digest digest) {
    var said = new ArrayList<String>();
    say(said, digest.overdue(), "quá hạn");
    say(said, digest.today(), "đến hạn hôm nay");
    say(said, digest.week(), "đến hạn tuần này");
    say(said, digest.fresh(), "mới đến");
    return "HoSo: việc ngày " + day(digest.at()) + " – " + String.join(", ", said);
  }

  private static void say(List<String> said, Part part, String what) {
    if (part.number() > 0) {
      said.add(number(part) + " " + what);
    }
  }

  /**
   * @param list address of the list of work; empty where the public address is not known
   * @param page address of the page where letters are switched off; empty likewise
   */
  static String text(Digest digest, String list, String page) {
    var lines = new ArrayList<String>();
    lines.add("Kính gửi đồng chí,");
    lines.add("");
    lines.add("Việc của đồng chí trong HoSo, tính đến " + time(digest.at()) + ":");
    lines.add("");
    lines.add("- Quá hạn: " + number(digest.overdue()));
    lines.add("- Đến hạn hôm nay: " + number(digest.today()));
    lines.add("- Đến hạn từ mai đến hết Chủ nhật: " + number(digest.week()));
    lines.add("- Mới đến từ " + time(digest.since()) + ": " + number(digest.fresh()));
    add(lines, "QUÁ HẠN", digest.overdue());
    add(lines, "ĐẾN HẠN HÔM NAY", digest.today());
    add(lines, "ĐẾN HẠN TỪ MAI ĐẾN HẾT CHỦ NHẬT", digest.week());
    add(lines, "MỚI ĐẾN", digest.fresh());
    lines.add("");
    if (!list.isEmpty()) {
      lines.add("Danh sách việc: " + list);
      lines.add("");
    }
    lines.add("Thư này do HoSo tự động gửi vào ngày làm việc, chỉ nêu mã hồ sơ, tên bước và hạn;");
    lines.add("đồng chí không cần trả lời. Muốn thôi nhận, đồng chí tắt thư nhắc việc ở mục");
    lines.add("“" + PAGE + "” trong HoSo" + (page.isEmpty() ? "." : ": " + page));
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String head, Part part) {
    if (part.number() == 0) {
      return;
    }
    lines.add("");
    lines.add(head);
    part.lines().forEach(line -> lines.add("  " + line(line)));
    if (part.secret() > 0) {
      lines.add("  " + part.secret() + " việc của hồ sơ có nội dung giữ kín, không nêu mã");
    }
    if (part.more() || part.others() > 0) {
      lines.add("  và những việc khác, xem trong HoSo");
    }
  }

  private static String line(Line line) {
    return line.code()
        + " – "
        + line.step()
        + " – "
        + (line.dueOn() == null ? "chưa có hạn" : "hạn " + day(line.dueOn()));
  }

  private static String number(Part part) {
    return (part.more() ? "hơn " : "") + part.number();
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(ZONE));
  }

  private static String day(Instant at) {
    return day(LocalDate.ofInstant(at, ZONE));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
