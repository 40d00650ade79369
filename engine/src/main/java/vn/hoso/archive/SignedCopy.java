package vn.hoso.archive;

import org.springframework.core.io.Resource;

/** The scan of a record both sides have signed. */
record SignedCopy(String fileName, long size, Resource file) {}
