package vn.hoso.file;

/**
 * A file as it lies on disk, named by its content.
 *
 * @param sha256 64 hexadecimal digits
 */
public record StoredFile(String sha256, long size) {}
