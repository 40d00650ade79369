package vn.hoso.document;

/**
 * Pages of a scan.
 *
 * @param first counts from 1
 * @param last included
 */
record PageRange(int first, int last) {

  boolean overlaps(PageRange other) {
    return first <= other.last && other.first <= last;
  }

  int pages() {
    return last - first + 1;
  }
}
