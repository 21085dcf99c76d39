package org.towntwinning.testkit.store;

class OwnStorePropertiesTest implements StoreLaws, StatefulStoreLaws {
    @Override
    public StoreFixture fixture() {
        return new OwnFixture();
    }
}
