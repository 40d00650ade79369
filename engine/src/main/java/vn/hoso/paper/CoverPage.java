package vn.hoso.paper;

/** The cover as its template prints it: every field a finished text. */
record CoverPage(
    String superiorUnit,
    String issuingUnit,
    String dossierCode,
    String personConcerned,
    String request,
    String cell,
    String from,
    String until,
    String papers,
    String sheets,
    String secrecy) {

  private static final String BY_HAND = ".............";

  static CoverPage of(CoverData data) {
    return new CoverPage(
        data.heading().superiorUnit(),
        data.heading().shortIssuer(),
        data.dossierCode(),
        data.personConcerned(),
        data.request(),
        data.cell(),
        PaperDates.shortDay(data.from()),
        data.until() == null ? BY_HAND : PaperDates.shortDay(data.until()),
        PaperCount.of(data.papers(), data.recorded()),
        data.sheets() == null ? BY_HAND : data.sheets().toString(),
        data.secrecy());
  }
}
