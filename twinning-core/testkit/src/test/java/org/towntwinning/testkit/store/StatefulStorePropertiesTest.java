package org.towntwinning.testkit.store;

/** The reference store against itself: that the law allows what is right. */
class StatefulStorePropertiesTest implements StatefulStoreLaws {

    @Override
    public StoreFixture fixture() {
        return new MemoryFixture();
    }
}
