/**
 * The block in the editor: the element, its language and its options at the side, and in the text what readers without
 * a script see. Plain JavaScript, for the editor that WordPress brings.
 */
(function (wp, catalogue, languages) {
  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;
  var domain = 'recognition-elements';

  var LANGS = [{value: '', label: __('That of the site', domain)}].concat(
    Object.keys(languages).map(function (lang) {
      return {value: lang, label: languages[lang]};
    }),
  );

  /** Without options that say nothing, so that a stored block is as short as can be. */
  function without(options, name) {
    var kept = Object.assign({}, options);
    delete kept[name];
    return kept;
  }

  /** The control for one option of an element. */
  function control(name, attribute, options, set) {
    var value = options[name];
    function change(next) {
      var kept = without(options, name);
      if (next !== '' && next !== false) kept[name] = next === true ? 'true' : next;
      set({attributes: kept});
    }
    var shared = {
      key: name,
      label: name,
      help: attribute.about,
      onChange: change,
      __nextHasNoMarginBottom: true,
    };
    if (attribute.kind === 'flag') {
      return el(components.CheckboxControl, Object.assign(shared, {checked: value !== undefined}));
    }
    if (attribute.kind === 'one') {
      var choices = [{value: '', label: __('(as it comes)', domain)}].concat(
        attribute.values.map(function (each) {
          return {value: each, label: each};
        }),
      );
      return el(components.SelectControl, Object.assign(shared, {value: value || '', options: choices}));
    }
    var type = attribute.kind === 'day' ? 'date' : attribute.kind === 'url' ? 'url' : 'text';
    return el(components.TextControl, Object.assign(shared, {value: value || '', type: type}));
  }

  /**
   * What of the attributes the preview shows: as they are once nobody has typed for a moment. The debounce of WordPress's own
   * preview forgets a change when the editor draws the block anew meanwhile.
   */
  function useSettled(attributes) {
    var state = wp.element.useState(attributes);
    var asText = JSON.stringify(attributes);
    wp.element.useEffect(
      function () {
        var timer = setTimeout(function () {
          state[1](attributes);
        }, 400);
        return function () {
          clearTimeout(timer);
        };
      },
      [asText],
    );
    return state[0];
  }

  function Edit(props) {
    var attributes = props.attributes;
    var settled = useSettled(attributes);
    var given = attributes.attributes || {};
    var set = props.setAttributes;
    var tags = Object.keys(catalogue);
    var element = catalogue[attributes.element];
    var own = element ? element.attributes : {};

    var choice = el(
      components.PanelBody,
      {title: __('Element', domain)},
      el(components.SelectControl, {
        label: __('Element', domain),
        value: attributes.element,
        options: tags.map(function (tag) {
          return {value: tag, label: catalogue[tag].question};
        }),
        // An option of one element means nothing to another.
        onChange: function (tag) {
          set({element: tag, attributes: given.lang ? {lang: given.lang} : {}});
        },
        __nextHasNoMarginBottom: true,
      }),
      el(components.SelectControl, {
        label: __('Language', domain),
        value: given.lang || '',
        options: LANGS,
        onChange: function (lang) {
          var kept = without(given, 'lang');
          if (lang) kept.lang = lang;
          set({attributes: kept});
        },
        __nextHasNoMarginBottom: true,
      }),
    );
    var options = el(
      components.PanelBody,
      {title: __('Options', domain), initialOpen: false},
      Object.keys(own).map(function (name) {
        return control(name, own[name], given, set);
      }),
    );
    return el(
      'div',
      wp.blockEditor.useBlockProps(),
      el(wp.blockEditor.InspectorControls, null, choice, options),
      // Links in the preview would lead out of the editor.
      el(
        components.Disabled,
        null,
        el(wp.serverSideRender, {
          // Another key is another preview, which asks at once.
          key: JSON.stringify(settled),
          block: 'recognition-elements/embed',
          attributes: settled,
          httpMethod: 'POST',
        }),
      ),
    );
  }

  wp.blocks.registerBlockType('recognition-elements/embed', {
    edit: Edit,
    save: function () {
      return null;
    },
  });
})(window.wp, window.recognitionElementsCatalogue, window.recognitionElementsLanguages);
