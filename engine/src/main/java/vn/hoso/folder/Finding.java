package vn.hoso.folder;

/**
 * What keeps a folder from being used.
 *
 * @param file path inside the folder
 * @param element id of the BPMN element, name of the field or code of the entry; empty for the file
 *     as a whole
 */
public record Finding(String file, String element, String vi, String en) {}
