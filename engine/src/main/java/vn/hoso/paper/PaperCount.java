package vn.hoso.paper;

/** How many papers a dossier has, in the words cover and contents share: the two lie together. */
final class PaperCount {

  private PaperCount() {}

  /** "10 tài liệu, trong đó 1 tài liệu chỉ ghi nhận". */
  static String of(int papers, int recorded) {
    var all = papers + " tài liệu";
    return recorded == 0 ? all : all + ", trong đó " + recorded + " tài liệu chỉ ghi nhận";
  }
}
