package vn.hoso.memberdata;

import java.util.List;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** Refusals of what is exchanged with the member database. */
public final class MemberDataProblem extends Problem {

  private MemberDataProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  private MemberDataProblem(String code, String word, String vi, String en) {
    super(code, 422, new Text(vi, en), List.of(new FieldError("file", word, vi, en)));
  }

  static MemberDataProblem mayNot() {
    return new MemberDataProblem(
        "MEMBERDATA-001",
        403,
        "Chỉ phòng phụ trách đảng viên của cấp tỉnh và lãnh đạo ban được lập tệp cập nhật, đối chiếu"
            + " cơ sở dữ liệu đảng viên.",
        "Only the province's office for members, and the heads above it, exchange data with the"
            + " member database.");
  }

  static MemberDataProblem noHeadings(String missing) {
    return new MemberDataProblem(
        "MEMBERDATA-002",
        "headings",
        "Không tìm thấy hàng tiêu đề của tệp xuất từ cơ sở dữ liệu đảng viên. Thiếu cột: "
            + missing
            + ".",
        "The headings of an export of the member database were not found. Missing: "
            + missing
            + ".");
  }

  static MemberDataProblem unreadable(Text why) {
    return new MemberDataProblem("MEMBERDATA-003", "unreadable", why.vi(), why.en());
  }

  static MemberDataProblem tooLong(int most) {
    return new MemberDataProblem(
        "MEMBERDATA-004",
        "tooLong",
        "Tệp có quá nhiều dòng; nhiều nhất " + most + " dòng một lần.",
        "The file has too many rows; at most " + most + " at once.");
  }
}
