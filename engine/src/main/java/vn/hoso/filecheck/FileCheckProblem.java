package vn.hoso.filecheck;

import vn.hoso.shared.Problem;

/** Refusals of looking at files. */
public final class FileCheckProblem extends Problem {

  private FileCheckProblem(String code, int status, String vi, String en) {
    super(code, status, vi, en);
  }

  static FileCheckProblem running() {
    return new FileCheckProblem(
        "FILECHECK-001",
        409,
        "Kho tệp đang được kiểm tra. Chờ xong rồi xem kết quả.",
        "The files are being checked. Wait for the result.");
  }
}
