/**
 * React Aria's own strings in Vietnamese, which it does not bring along. Packages whose components the screens do not use (colour,
 * trees, steps) are left out; a test compares the rest with the English set, key by key.
 */
type Values = Readonly<Record<string, string | number | boolean>>;
interface Formatter {
  readonly number: (value: string | number | boolean | undefined) => string;
  readonly select: (options: Readonly<Record<string, string | (() => string)>>, value: unknown) => string;
}
type Message = string | ((values: Values, formatter: Formatter) => string);

export const ariaVi: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  '@react-aria/toast': { close: 'Đóng', notifications: (v, f) => `${f.number(v['count'])} thông báo.` },
  '@react-aria/tag': { removeDescription: 'Nhấn Delete để bỏ thẻ.', removeButtonLabel: 'Bỏ' },
  '@react-aria/table': {
    select: 'Chọn',
    selectAll: 'Chọn tất cả',
    sortable: 'cột sắp xếp được',
    ascending: 'tăng dần',
    descending: 'giảm dần',
    ascendingSort: (v) => `sắp xếp theo cột ${v['columnName']} tăng dần`,
    descendingSort: (v) => `sắp xếp theo cột ${v['columnName']} giảm dần`,
    columnSize: (v) => `${v['value']} điểm ảnh`,
    resizerDescription: 'Nhấn Enter để bắt đầu đổi cỡ',
    expand: 'Mở rộng',
    collapse: 'Thu gọn',
  },
  '@react-aria/spinbutton': { Empty: 'Trống' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa nội dung tìm' },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/numberfield': {
    decrease: (v) => `Giảm ${v['fieldLabel']}`,
    increase: (v) => `Tăng ${v['fieldLabel']}`,
    numberField: 'Ô số',
  },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ hoặc nhấn Alt + Mũi tên xuống để mở trình đơn' },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'hàng có thao tác',
    hasLinkAnnouncement: (v) => `hàng có liên kết: ${v['link']}`,
  },
  '@react-aria/grid': {
    deselectedItem: (v) => `Đã bỏ chọn ${v['item']}.`,
    select: 'Chọn',
    selectedCount: (v, f) => (v['count'] === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${f.number(v['count'])} mục.`),
    selectedAll: 'Đã chọn tất cả các mục.',
    selectedItem: (v) => `Đã chọn ${v['item']}.`,
    longPressToSelect: 'Nhấn giữ để vào chế độ chọn.',
  },
  '@react-aria/dnd': {
    dragItem: (v) => `Kéo ${v['itemText']}`,
    dragSelectedItems: (v, f) => `Kéo ${f.number(v['count'])} mục đã chọn`,
    dragDescriptionKeyboard: 'Nhấn Enter để bắt đầu kéo.',
    dragDescriptionKeyboardAlt: 'Nhấn Alt + Enter để bắt đầu kéo.',
    dragDescriptionTouch: 'Chạm hai lần để bắt đầu kéo.',
    dragDescriptionVirtual: 'Nhấp để bắt đầu kéo.',
    dragDescriptionLongPress: 'Nhấn giữ để bắt đầu kéo.',
    dragSelectedKeyboard: (v, f) => `Nhấn Enter để kéo ${f.number(v['count'])} mục đã chọn.`,
    dragSelectedKeyboardAlt: (v, f) => `Nhấn Alt + Enter để kéo ${f.number(v['count'])} mục đã chọn.`,
    dragSelectedLongPress: (v, f) => `Nhấn giữ để kéo ${f.number(v['count'])} mục đã chọn.`,
    dragStartedKeyboard: 'Đã bắt đầu kéo. Nhấn Tab để đến nơi thả, rồi Enter để thả hoặc Escape để hủy.',
    dragStartedTouch: 'Đã bắt đầu kéo. Đến nơi thả rồi chạm hai lần để thả.',
    dragStartedVirtual: 'Đã bắt đầu kéo. Đến nơi thả rồi nhấp hoặc nhấn Enter để thả.',
    endDragKeyboard: 'Đang kéo. Nhấn Enter để hủy.',
    endDragTouch: 'Đang kéo. Chạm hai lần để hủy.',
    endDragVirtual: 'Đang kéo. Nhấp để hủy.',
    dropDescriptionKeyboard: 'Nhấn Enter để thả. Nhấn Escape để hủy.',
    dropDescriptionTouch: 'Chạm hai lần để thả.',
    dropDescriptionVirtual: 'Nhấp để thả.',
    dropCanceled: 'Đã hủy thả.',
    dropComplete: 'Đã thả.',
    dropIndicator: 'chỗ thả',
    dropOnRoot: 'Thả vào',
    dropOnItem: (v) => `Thả vào ${v['itemText']}`,
    insertBefore: (v) => `Chèn trước ${v['itemText']}`,
    insertBetween: (v) => `Chèn giữa ${v['beforeItemText']} và ${v['afterItemText']}`,
    insertAfter: (v) => `Chèn sau ${v['itemText']}`,
  },
  '@react-aria/combobox': {
    focusAnnouncement: (v, f) =>
      `${f.select({ true: () => `Vào nhóm ${v['groupTitle']}, có ${f.number(v['groupCount'])} lựa chọn. `, other: '' }, v['isGroupChange'])}${v['optionText']}${f.select({ true: ', đã chọn', other: '' }, v['isSelected'])}`,
    countAnnouncement: (v, f) => `Có ${f.number(v['optionCount'])} lựa chọn.`,
    selectedAnnouncement: (v) => `${v['optionText']}, đã chọn`,
    buttonLabel: 'Hiện gợi ý',
    listboxLabel: 'Gợi ý',
  },
  '@react-aria/breadcrumbs': { breadcrumbs: 'Đường dẫn' },
  '@react-aria/autocomplete': { collectionLabel: 'Gợi ý' },
  'react-aria-components': {
    selectPlaceholder: 'Chọn một mục',
    tableResizer: 'Đổi cỡ cột',
    dropzoneLabel: 'Vùng thả',
    colorSwatchPicker: 'Bảng màu',
  },
};
