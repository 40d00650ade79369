package vn.hoso.paper;

/** The printer without the product around it. */
public final class PrintedPapers {

  private PrintedPapers() {}

  public static OfficialPapers printer() {
    return new OfficialPapers(new PublicAddress("https://hoso.example/"));
  }
}
