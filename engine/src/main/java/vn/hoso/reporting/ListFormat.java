package vn.hoso.reporting;

/** As what a list is handed on. */
enum ListFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  CSV("text/csv;charset=UTF-8", "csv");

  final String mediaType;
  final String ending;

  ListFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }
}
