package org.towntwinning.testkit.store;

/** for the reference store, with whole registers. */
class StoreLawsPropertiesTest implements StoreLaws {

    @Override
    public StoreFixture fixture() {
        return new MemoryFixture();
    }
}
