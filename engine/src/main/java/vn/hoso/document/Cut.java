package vn.hoso.document;

/**
 * One paper in a long scan.
 *
 * @param requirementCode the required document it answers
 * @param firstPage counts from 1
 * @param lastPage included
 */
public record Cut(String requirementCode, int firstPage, int lastPage) {

  PageRange pages() {
    return new PageRange(firstPage, lastPage);
  }
}
