package vn.hoso.procedure;

/** A procedure folder that cannot be used; names the file and the place in it. */
final class FolderRefused extends IllegalStateException {

  FolderRefused(String message) {
    super(message);
  }

  FolderRefused(String message, Exception cause) {
    super(message, cause);
  }
}
