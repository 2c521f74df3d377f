/** The button of the panel below posts copies what stands in its field. Without this script it is hidden. */
( function () {
	/** Where a page has no clipboard (it is not https), the browser copies what is marked. */
	async function copy( field ) {
		field.select();
		try {
			await navigator.clipboard.writeText( field.value );
			return true;
		} catch {
			return document.execCommand( 'copy' );
		}
	}

	for ( const panel of document.querySelectorAll( '.klipp-panel' ) ) {
		const button = panel.querySelector( 'button' );
		const status = panel.querySelector( '[role="status"]' );
		button.hidden = false;
		button.addEventListener( 'click', async () => {
			status.textContent = '';
			if ( await copy( panel.querySelector( 'textarea' ) ) ) status.textContent = button.dataset.copied;
		} );
	}
} )();
