package vn.hoso.link;

import vn.hoso.rule.ProcedureLink;
import vn.hoso.shared.Problem;

/** Refusals of going on from a dossier. */
public final class LinkProblem extends Problem {

  private LinkProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  static LinkProblem none() {
    return new LinkProblem(
        "LINK-001", 404, "Không có hồ sơ tiếp nối nào như vậy.", "There is no such link.");
  }

  static LinkProblem alreadyOpen() {
    return new LinkProblem(
        "LINK-002",
        409,
        "Hồ sơ tiếp nối này đã được lập.",
        "The dossier that goes on from this one has been opened already.");
  }

  static LinkProblem mayNot() {
    return new LinkProblem(
        "LINK-003",
        403,
        "Đồng chí không có quyền lập hồ sơ tiếp nối này.",
        "You may not open the dossier that goes on from this one.");
  }

  static LinkProblem notYet() {
    return new LinkProblem(
        "LINK-004",
        409,
        "Hồ sơ chưa có kết quả để lập hồ sơ tiếp nối.",
        "The dossier has not come to what another would go on from.");
  }

  /** The folder is not there, or was refused. */
  static LinkProblem noProcedure(ProcedureLink link) {
    return new LinkProblem(
        "LINK-005",
        409,
        "Chưa lập được: quy trình “"
            + link.to()
            + "” chưa có hoặc chưa được áp dụng; hãy báo người quản trị.",
        "It cannot be opened: the procedure \""
            + link.to()
            + "\" is not there or not in force; tell the administrator.");
  }

  static LinkProblem doesNotFit(ProcedureLink link, String what) {
    return new LinkProblem(
        "LINK-006",
        409,
        "Chưa lập được: quy trình “"
            + link.to()
            + "” không nhận “"
            + what
            + "”; hãy báo người quản trị.",
        "It cannot be opened: the procedure \""
            + link.to()
            + "\" does not take \""
            + what
            + "\"; tell the administrator.");
  }
}
