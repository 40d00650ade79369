package vn.hoso.archive;

import org.springframework.stereotype.Component;
import vn.hoso.paper.Concerned;
import vn.hoso.paper.DepositData;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeadings;

/** Prints the record under the heading of the unit it was made for. */
@Component
class DepositPapers {

  private final OfficialPapers papers;
  private final PaperHeadings headings;

  DepositPapers(OfficialPapers papers, PaperHeadings headings) {
    this.papers = papers;
    this.headings = headings;
  }

  byte[] print(ArchivePlan plan, DepositView said, DepositRows.Printed printed) {
    return papers.deposit(
        new DepositData(
            headings.of(printed.unitId()),
            said.number(),
            said.handedOn(),
            plan.code(),
            new Concerned("Hồ sơ của", plan.about()),
            plan.procedure(),
            new DepositData.Side(said.givenBy(), said.givenByTitle(), null),
            new DepositData.Side(said.takenBy(), said.takenByTitle(), said.takenByUnit()),
            printed.papers().stream().map(DepositPapers::row).toList(),
            said.files(),
            said.recorded(),
            said.unreadable(),
            said.keptBack(),
            said.checksum(),
            said.note()));
  }

  private static DepositData.Row row(DepositedPaper paper) {
    return new DepositData.Row(
        paper.title(), paper.number(), paper.issuedOn(), paper.sheets(), paper.fate().vi());
  }
}
