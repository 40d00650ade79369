package vn.hoso.file;

/**
 * A file that is kept, before any paper of a dossier refers to it.
 *
 * @param fileName name for people, cleaned
 * @param mediaType found in the content
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 */
public record KeptFile(String fileName, String mediaType, long size, String sha256) {}
