/**
 * The blocks in the editor: a sidebar by the tables that the server gives (includes/blocks.php), and a preview that is
 * the widget itself, as the server makes it, in a frame that can do nothing to the editor.
 */
( function ( wp, told ) {
	const { createElement: el, useState, useEffect, useRef, Fragment } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { BaseControl, Button, ColorPalette, Notice, PanelBody, Placeholder, SelectControl, Spinner, TextControl } = wp.components;
	const { words } = told;

	/** Milliseconds without a key before the server is asked. */
	const REST = 600;

	/** Options in the second panel of the sidebar. */
	const LOOKS = [ 'layout', 'lead', 'heading', 'headingLevel', 'buttons', 'theme', 'accent', 'lang', 'pictures', 'isolation', 'view' ];

	/** A theme and light or dark are two questions, and one attribute. */
	function ThemeControl( { control, value, onChange } ) {
		const parts = value.split( ' ' );
		const tone = parts.find( ( word ) => word === 'light' || word === 'dark' ) || '';
		const name = parts.find( ( word ) => word !== tone ) || '';
		const join = ( ...chosen ) => onChange( chosen.filter( Boolean ).join( ' ' ) );
		const tones = told.tones.map( ( each ) => ( each.value ? each : { value: '', label: words.page } ) );
		return el( Fragment, {},
			el( SelectControl, { label: control.label, value: name, options: told.themes, onChange: ( next ) => join( next, tone ) } ),
			el( SelectControl, { label: words.scheme, value: tone, options: tones, onChange: ( next ) => join( name, next ) } ) );
	}

	function ColourControl( { control, value, onChange } ) {
		return el( BaseControl, { label: control.label, id: 'klipp-' + control.name },
			el( ColorPalette, { value, onChange: ( next ) => onChange( next || '' ), enableAlpha: false } ) );
	}

	function NumberControl( { control, value, onChange } ) {
		return el( TextControl, { label: control.label, value, type: 'number', min: 1, max: control.most, onChange } );
	}

	function ChoiceControl( { control, value, onChange } ) {
		return el( SelectControl, { label: control.label, help: control.help, value, options: control.choices, onChange } );
	}

	function LineControl( { control, value, onChange } ) {
		const type = control.is === 'address' ? 'url' : 'text';
		return el( TextControl, { label: control.label, help: control.help, value, type, onChange } );
	}

	const CONTROLS = { theme: ThemeControl, colour: ColourControl, number: NumberControl, choice: ChoiceControl };

	function Sidebar( { controls, attributes, setAttributes } ) {
		const show = ( control ) => el( CONTROLS[ control.is ] || LineControl, {
			key: control.name,
			control,
			value: attributes[ control.name ] || '',
			onChange: ( value ) => setAttributes( { [ control.name ]: value || undefined } ),
		} );
		const panel = ( title, chosen ) => el( PanelBody, { title }, chosen.map( show ) );
		return el( InspectorControls, {},
			panel( words.content, controls.filter( ( { name } ) => ! LOOKS.includes( name ) ) ),
			panel( words.looks, controls.filter( ( { name } ) => LOOKS.includes( name ) ) ) );
	}

	/** What the block stands on: the colours and the font of the theme. */
	function surroundings( node ) {
		const view = node.ownerDocument.defaultView;
		let ground = node;
		while ( ground.parentElement && /^(transparent|rgba\(0, 0, 0, 0\))$/.test( view.getComputedStyle( ground ).backgroundColor ) ) ground = ground.parentElement;
		const { fontFamily, fontSize, color } = view.getComputedStyle( node );
		return `font: ${ fontSize }/1.5 ${ fontFamily }; color: ${ color }; background: ${ view.getComputedStyle( ground ).backgroundColor }`;
	}

	/** Runs in the frame, which has no origin: tells how tall the widget is. */
	function tellHeight() {
		const tell = () => parent.postMessage( { klippPreview: document.querySelector( 'main' ).offsetHeight }, '*' );
		new ResizeObserver( tell ).observe( document.querySelector( 'main' ) );
	}

	/** The page in the frame. Nothing in it can be focused: it is there to be looked at. */
	function pageOf( html, look ) {
		const page = document.implementation.createHTMLDocument( '' );
		page.body.setAttribute( 'style', `margin: 0; overflow: hidden; --klipp-margin: 0px; ${ look }` );
		page.body.inert = true;
		const scripts = `<script>(${ tellHeight })()</${ '' }script>` + ( told.script ? `<script async src="${ encodeURI( told.script ) }"></${ '' }script>` : '' );
		return `<!doctype html><html><meta charset="utf-8">${ page.body.outerHTML.replace( '</body>', '' ) }<main style="display: flow-root">${ html }</main>${ scripts }`;
	}

	function Frame( { html, title } ) {
		const frame = useRef( null );
		const [ height, setHeight ] = useState( 150 );
		const [ page, setPage ] = useState( '' );
		useEffect( () => setPage( pageOf( html, surroundings( frame.current ) ) ), [ html ] );
		useEffect( () => {
			const view = frame.current.ownerDocument.defaultView;
			const hear = ( event ) => {
				const needed = event.source === frame.current.contentWindow && Number( event.data.klippPreview );
				if ( needed > 0 ) setHeight( Math.min( needed, 10000 ) );
			};
			view.addEventListener( 'message', hear );
			return () => view.removeEventListener( 'message', hear );
		}, [] );
		return el( 'iframe', { ref: frame, className: 'klipp-preview', title, srcDoc: page, sandbox: 'allow-scripts', tabIndex: -1, style: { height: height + 'px' } } );
	}

	/** Asks the server for the widget, once nothing has changed for a while; an answer to an older question is dropped. */
	function useWidget( kind, attributes ) {
		const [ widget, setWidget ] = useState( null );
		const editor = wp.data.select( 'core/editor' ); // the editor of templates and widgets has none
		const post = ( editor && Number( editor.getCurrentPostId() ) ) || 0;
		const path = wp.url.addQueryArgs( '/klipp/v1/preview/' + kind, { attributes, post } );
		useEffect( () => {
			let isWanted = true;
			const take = ( answer ) => isWanted && setWidget( answer );
			const ask = () => wp.apiFetch( { path } ).then( take, () => take( { html: '', problem: words.failed } ) );
			const timer = setTimeout( ask, REST );
			return () => {
				isWanted = false;
				clearTimeout( timer );
			};
		}, [ path ] );
		return widget;
	}

	function Preview( { kind, attributes, title } ) {
		const { align, className, ...options } = attributes;
		const widget = useWidget( kind, options );
		if ( ! widget ) return el( Placeholder, { label: title }, el( Spinner ), words.loading );
		return el( Fragment, {},
			widget.problem && el( Notice, { status: 'warning', isDismissible: false }, widget.problem ),
			widget.html && el( Frame, { html: widget.html, title: `${ words.preview }: ${ title }` } ) );
	}

	/** Asks for the address, which every widget needs but a share bar. */
	function AddressForm( { control, title, icon, onSubmit } ) {
		const [ value, setValue ] = useState( '' );
		const submit = ( event ) => {
			event.preventDefault();
			onSubmit( value.trim() || undefined );
		};
		return el( Placeholder, { icon, label: title, instructions: control.help },
			el( 'form', { className: 'klipp-address', onSubmit: submit },
				el( TextControl, { label: control.label, type: 'url', value, onChange: setValue } ),
				el( Button, { variant: 'primary', type: 'submit' }, words.show ) ) );
	}

	function editOf( kind ) {
		const controls = told.kinds[ kind ];
		return function Edit( { attributes, setAttributes, name } ) {
			const { title, icon } = wp.blocks.getBlockType( name );
			const isAsking = kind !== 'share' && ! attributes.src;
			const [ address ] = controls;
			return el( 'div', useBlockProps(),
				el( Sidebar, { controls, attributes, setAttributes } ),
				isAsking
					? el( AddressForm, { control: address, title, icon: icon.src, onSubmit: ( src ) => setAttributes( { src } ) } )
					: el( Preview, { kind, attributes, title } ) );
		};
	}

	for ( const kind of Object.keys( told.kinds ) ) {
		wp.blocks.registerBlockType( 'klipp/' + kind, { edit: editOf( kind ), save: () => null } );
	}
} )( window.wp, window.klippEditor );
