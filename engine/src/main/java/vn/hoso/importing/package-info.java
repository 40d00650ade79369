/** Lists of units, officials and persons from spreadsheets: checked cell by cell, then written. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "organisation", "unit", "administration", "person"})
package vn.hoso.importing;
