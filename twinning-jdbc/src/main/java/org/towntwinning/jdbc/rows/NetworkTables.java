package org.towntwinning.jdbc.rows;

import java.util.List;
import org.towntwinning.jdbc.rows.PlaceRows.MembershipRow;
import org.towntwinning.jdbc.rows.PlaceRows.NetworkRow;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RecordQuery.Condition;

/** How networks of cities lie in tables. */
final class NetworkTables implements RecordTables<CityNetwork> {

    private static final Table<NetworkRow> ROOT = Table.root("network", NetworkRow.class);
    private static final SharedTables SHARED = SharedTables.of(ROOT.name());
    private static final Table<MembershipRow> MEMBERSHIPS = Table.child("network_membership", MembershipRow.class);

    private static final PlaceToRows TO_ROWS = new PlaceToRowsImpl();
    private static final PlaceFromRows FROM_ROWS = new PlaceFromRowsImpl();

    @Override
    public RecordKind kind() {
        return RecordKind.NETWORK;
    }

    @Override
    public Class<CityNetwork> type() {
        return CityNetwork.class;
    }

    @Override
    public Table<?> root() {
        return ROOT;
    }

    @Override
    public List<Table<?>> children() {
        return List.of(
                SHARED.names(), MEMBERSHIPS, SHARED.externalIds(), SHARED.notes(), SHARED.texts(), SHARED.citations());
    }

    @Override
    public List<Table<?>> derived() {
        return List.of();
    }

    @Override
    public void takeApart(CityNetwork value, Rows rows) {
        RowWriter out = new RowWriter(SHARED, value, rows);
        rows.add(ROOT, TO_ROWS.row(value));
        out.names(value.names());
        out.text("purpose", value.purpose());
        value.memberships().forEach(each -> out.add(MEMBERSHIPS, at -> TO_ROWS.row(at, each)));
        out.common(value);
    }

    @Override
    public CityNetwork assemble(String id, Rows rows) {
        RowReader in = new RowReader(SHARED, id, rows);
        return FROM_ROWS
                .fill(
                        CityNetwork.builder(),
                        rows.of(ROOT).get(0),
                        in.names(),
                        in.optionalText("purpose"),
                        in.list(MEMBERSHIPS, FROM_ROWS::membership),
                        in.externalIds(),
                        in.notes())
                .build();
    }

    @Override
    public List<Search> searches(Condition<CityNetwork> condition) {
        return condition instanceof NetworkQuery.HasMember has
                ? List.of(Search.of(MEMBERSHIPS, "member_id = ?", has.member().value()))
                : List.of();
    }

    @Override
    public Search externalId(ExternalId externalId) {
        return SHARED.externalId(externalId);
    }
}
