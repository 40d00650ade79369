package vn.hoso.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hoso.audit.HistoryLine;

/**
 * What a package will hold, read before its first byte is sent.
 *
 * @param unitId for which it is made
 * @param folder of the member, or of the list
 * @param keptBack how many papers are not for whoever asks
 */
record ArchivePlan(
    UUID dossierId,
    String code,
    String procedure,
    String about,
    String submitter,
    LocalDate openedOn,
    LocalDate closedOn,
    UUID unitId,
    String folder,
    List<ArchivedPaper> papers,
    int keptBack,
    List<HistoryLine> history) {

  ArchivePlan {
    papers = List.copyOf(papers);
    history = List.copyOf(history);
  }

  int recorded() {
    return (int) papers.stream().filter(each -> each.file() == null).count();
  }
}
