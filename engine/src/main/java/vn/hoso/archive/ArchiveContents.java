package vn.hoso.archive;

import java.util.List;

/**
 * What a package came to hold.
 *
 * @param fates of its papers, in their order
 * @param checksum SHA-256 of the list of checksums of its files: it tells one package from another
 */
record ArchiveContents(List<ArchivedPaper.Fate> fates, String checksum) {

  ArchiveContents {
    fates = List.copyOf(fates);
  }

  int count(ArchivedPaper.Fate fate) {
    return (int) fates.stream().filter(each -> each == fate).count();
  }

  int unreadable() {
    return count(ArchivedPaper.Fate.MISSING) + count(ArchivedPaper.Fate.DAMAGED);
  }
}
