package vn.hoso.pdftable;

/**
 * What a table says of one number.
 *
 * @param kind 0 for a free one, 1 for a place in the file, 2 for one that is packed
 * @param place in the file, or the number of the stream it is packed in
 * @param version its generation, or its turn in that stream
 */
record Row(int kind, long place, long version) {

  static final Row FREE = new Row(0, 0, 0);

  /** Places that are none stand for nothing with every reader. */
  static Row of(int kind, long place, long version) {
    return kind == 0 || place == 0 ? FREE : new Row(kind, place, version);
  }

  /** What is packed has none. */
  long generation() {
    return kind == 2 ? 0 : version;
  }
}
