package vn.hoso.paper;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public reaches this installation: printed on receipts, so never guessed. */
@Component
public class PublicAddress {

  private final String url;

  public PublicAddress(@Value("${hoso.public-url:}") String url) {
    this.url = url.strip().replaceFirst("/+$", "");
    if (!this.url.isEmpty() && !web(this.url)) {
      throw new IllegalArgumentException(
          "hoso.public-url is no address of the web, like https://hoso.example.vn");
    }
  }

  /** Whether the installation was told. */
  public boolean known() {
    return !url.isEmpty();
  }

  /** Without a slash at its end; empty where it is not {@link #known}. */
  public String url() {
    return url;
  }

  private static boolean web(String url) {
    try {
      var address = URI.create(url);
      return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && address.getHost() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
