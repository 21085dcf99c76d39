package org.towntwinning.json;

import org.towntwinning.testkit.store.StatefulStoreLaws;
import org.towntwinning.testkit.store.StoreFixture;
import org.towntwinning.testkit.store.StoreLaws;

/** The store in a folder keeps the laws of stores, whatever is done with it in whatever order. */
class JsonStorePropertiesTest implements StoreLaws, StatefulStoreLaws {

    @Override
    public StoreFixture fixture() {
        return new FolderFixture();
    }
}
