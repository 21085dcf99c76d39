package org.towntwinning.jdbc.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.rows.PlaceRows.AddressLineRow;
import org.towntwinning.jdbc.rows.PlaceRows.CountryRow;
import org.towntwinning.jdbc.rows.PlaceRows.IdentifierRow;
import org.towntwinning.jdbc.rows.PlaceRows.MunicipalityRow;
import org.towntwinning.jdbc.rows.PlaceRows.SuccessionRow;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.RecordQuery.Condition;

/** How municipalities lie in tables. */
final class MunicipalityTables implements RecordTables<Municipality> {

    private static final Table<MunicipalityRow> ROOT = Table.root("municipality", MunicipalityRow.class);
    private static final SharedTables SHARED = SharedTables.of(ROOT.name());
    private static final Table<IdentifierRow> IDENTIFIERS = Table.child("municipality_identifier", IdentifierRow.class);
    private static final Table<CountryRow> COUNTRIES = Table.child("municipality_country", CountryRow.class);
    private static final Table<AddressLineRow> ADDRESS_LINES =
            Table.child("municipality_address_line", AddressLineRow.class);
    private static final Table<SuccessionRow> SUCCESSIONS = Table.child("municipality_succession", SuccessionRow.class);

    private static final PlaceToRows TO_ROWS = new PlaceToRowsImpl();
    private static final PlaceFromRows FROM_ROWS = new PlaceFromRowsImpl();

    @Override
    public RecordKind kind() {
        return RecordKind.MUNICIPALITY;
    }

    @Override
    public Class<Municipality> type() {
        return Municipality.class;
    }

    @Override
    public Table<?> root() {
        return ROOT;
    }

    @Override
    public List<Table<?>> children() {
        return List.of(
                SHARED.names(),
                IDENTIFIERS,
                COUNTRIES,
                ADDRESS_LINES,
                SUCCESSIONS,
                SHARED.externalIds(),
                SHARED.notes(),
                SHARED.texts(),
                SHARED.citations());
    }

    @Override
    public List<Table<?>> derived() {
        return List.of();
    }

    @Override
    public void takeApart(Municipality value, Rows rows) {
        RowWriter out = new RowWriter(SHARED, value, rows);
        rows.add(ROOT, TO_ROWS.row(value, value.postalAddress().orElse(null)));
        out.names(value.names());
        value.identifiers().forEach(each -> out.add(IDENTIFIERS, at -> TO_ROWS.row(at, each)));
        value.countries().forEach(each -> out.add(COUNTRIES, at -> TO_ROWS.row(at, each)));
        value.postalAddress()
                .map(PostalAddress::lines)
                .orElse(List.of())
                .forEach(line -> out.add(ADDRESS_LINES, at -> new AddressLineRow(at.rootId(), at.position(), line)));
        value.successions().forEach(each -> out.add(SUCCESSIONS, at -> TO_ROWS.row(at, each)));
        out.common(value);
    }

    @Override
    public Municipality assemble(String id, Rows rows) {
        RowReader in = new RowReader(SHARED, id, rows);
        MunicipalityRow root = rows.of(ROOT).get(0);
        return FROM_ROWS
                .fill(
                        Municipality.builder(),
                        root,
                        in.names(),
                        in.list(IDENTIFIERS, FROM_ROWS::identifier),
                        in.list(COUNTRIES, FROM_ROWS::countryPeriod),
                        address(root, in.list(ADDRESS_LINES, AddressLineRow::line)),
                        in.list(SUCCESSIONS, FROM_ROWS::succession),
                        in.externalIds(),
                        in.notes())
                .build();
    }

    /** There is an address where there is a locality. */
    private static @Nullable PostalAddress address(MunicipalityRow root, List<String> lines) {
        return root.locality() == null
                ? null
                : FROM_ROWS.fill(PostalAddress.builder(), root, lines).build();
    }

    @Override
    public List<Search> searches(Condition<Municipality> condition) {
        if (condition instanceof MunicipalityQuery.HasIdentifier has) {
            return List.of(SearchKeys.equal(IDENTIFIERS, has.scheme(), has.value()));
        }
        if (condition instanceof MunicipalityQuery.InCountry in) {
            return List.of(Search.of(COUNTRIES, "country = ?", in.country().value()));
        }
        if (condition instanceof MunicipalityQuery.NameBeginning name) {
            return SearchKeys.beginning(SHARED.names(), "name_key", name.foldedPrefix());
        }
        return List.of();
    }

    @Override
    public Search externalId(ExternalId externalId) {
        return SHARED.externalId(externalId);
    }
}
