package vn.hoso.document;

import org.springframework.core.io.Resource;

/**
 * A document ready to be sent.
 *
 * @param file the bytes; may be read more than once
 */
public record DocumentContent(
    String fileName, String mediaType, long size, String sha256, Resource file) {}
