package vn.hoso.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import vn.hoso.document.DocumentView;

/**
 * One paper of the package.
 *
 * @param type number among the 104 types of member papers; null where it is none of them
 * @param path where its file lies in the package; null for what is only recorded
 * @param file its bytes; null for what is only recorded
 */
record ArchivedPaper(
    DocumentView paper,
    @Nullable String type,
    String name,
    @Nullable String path,
    @Nullable Resource file) {

  /** What became of its file. */
  enum Fate {
    WHOLE("Có tệp"),
    RECORDED("Chỉ ghi nhận, không lưu tệp"),
    MISSING("Thiếu tệp trong kho"),
    DAMAGED("Tệp hỏng: sai mã kiểm tra");

    private final String vi;

    Fate(String vi) {
      this.vi = vi;
    }

    String vi() {
      return vi;
    }
  }
}
